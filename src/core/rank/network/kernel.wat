;; The arithmetic of src/core/rank/network/network.ts, on four 32-bit floats at once. `npm run kernel` compiles it into kernel.json.
;; Offsets and sizes are counted in floats. Sizes are multiples of sixteen, so that no loop has a remainder.
(module
  (memory (export "memory") 1)

  (func $bytes (param $numbers i32) (result i32)
    (i32.shl (local.get $numbers) (i32.const 2)))

  ;; Writes the output of a layer to `result`: bias + weights · inputs. A layer is its biases, one for each unit, then for
  ;; each input the weights of all units.
  (func (export "dense")
    (param $layer i32) (param $start i32) (param $end i32) (param $units i32) (param $result i32)
    (local $unit i32) (local $weights i32) (local $input i32)
    (local $x v128) (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $layer (call $bytes (local.get $layer)))
    (local.set $start (call $bytes (local.get $start)))
    (local.set $end (call $bytes (local.get $end)))
    (local.set $units (call $bytes (local.get $units)))
    (local.set $result (call $bytes (local.get $result)))
    ;; Sixteen units at a time, so that their sums stay in registers.
    (loop $next
      (local.set $weights (i32.add (local.get $layer) (local.get $unit)))
      (local.set $input (local.get $start))
      (local.set $a (v128.load (local.get $weights)))
      (local.set $b (v128.load offset=16 (local.get $weights)))
      (local.set $c (v128.load offset=32 (local.get $weights)))
      (local.set $d (v128.load offset=48 (local.get $weights)))
      (loop $inputs
        (local.set $weights (i32.add (local.get $weights) (local.get $units)))
        (local.set $x (v128.load32_splat (local.get $input)))
        (local.set $a (f32x4.add (local.get $a)
          (f32x4.mul (local.get $x) (v128.load (local.get $weights)))))
        (local.set $b (f32x4.add (local.get $b)
          (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $weights)))))
        (local.set $c (f32x4.add (local.get $c)
          (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $weights)))))
        (local.set $d (f32x4.add (local.get $d)
          (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $weights)))))
        (br_if $inputs (i32.lt_u
          (local.tee $input (i32.add (local.get $input) (i32.const 4)))
          (local.get $end))))
      (v128.store (i32.add (local.get $result) (local.get $unit)) (local.get $a))
      (v128.store offset=16 (i32.add (local.get $result) (local.get $unit)) (local.get $b))
      (v128.store offset=32 (i32.add (local.get $result) (local.get $unit)) (local.get $c))
      (v128.store offset=48 (i32.add (local.get $result) (local.get $unit)) (local.get $d))
      (br_if $next (i32.lt_u
        (local.tee $unit (i32.add (local.get $unit) (i32.const 64)))
        (local.get $units)))))

  ;; The ninth convergent of Lambert's continued fraction, x/(1 + x²/(3 + x²/(5 + …))), for inputs clipped to ±6.1, where
  ;; it is all but 1. The error is 0.000006 at most.
  (func $tanh (param $x v128) (result v128)
    (local $s v128)
    (local.set $x (f32x4.pmax (v128.const f32x4 -6.1 -6.1 -6.1 -6.1)
      (f32x4.pmin (v128.const f32x4 6.1 6.1 6.1 6.1) (local.get $x))))
    (local.set $s (f32x4.mul (local.get $x) (local.get $x)))
    (f32x4.div
      (f32x4.mul (local.get $x)
        (f32x4.add (v128.const f32x4 34459425 34459425 34459425 34459425) (f32x4.mul (local.get $s)
          (f32x4.add (v128.const f32x4 4729725 4729725 4729725 4729725) (f32x4.mul (local.get $s)
            (f32x4.add (v128.const f32x4 135135 135135 135135 135135) (f32x4.mul (local.get $s)
              (f32x4.add (v128.const f32x4 990 990 990 990) (local.get $s)))))))))
      (f32x4.add (v128.const f32x4 34459425 34459425 34459425 34459425) (f32x4.mul (local.get $s)
        (f32x4.add (v128.const f32x4 16216200 16216200 16216200 16216200) (f32x4.mul (local.get $s)
          (f32x4.add (v128.const f32x4 945945 945945 945945 945945) (f32x4.mul (local.get $s)
            (f32x4.add (v128.const f32x4 13860 13860 13860 13860)
              (f32x4.mul (local.get $s) (v128.const f32x4 45 45 45 45)))))))))))

  ;; The logistic function, 1/(1 + e^-x).
  (func $sigmoid (param $x v128) (result v128)
    (f32x4.add (v128.const f32x4 0.5 0.5 0.5 0.5)
      (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5)
        (call $tanh (f32x4.mul (v128.const f32x4 0.5 0.5 0.5 0.5) (local.get $x))))))

  ;; Replaces each value from `start` to `end` by its tanh.
  (func (export "tanh") (param $start i32) (param $end i32)
    (local.set $start (call $bytes (local.get $start)))
    (local.set $end (call $bytes (local.get $end)))
    (loop $next
      (v128.store (local.get $start) (call $tanh (v128.load (local.get $start))))
      (br_if $next (i32.lt_u
        (local.tee $start (i32.add (local.get $start) (i32.const 16)))
        (local.get $end)))))

  ;; One step of a gated recurrent unit: new = tanh(input + reset · hidden), next = new + update · (state - new). `input`
  ;; and `hidden` are what its two layers make of the input and of the state, for the gates reset, update, new in turn.
  (func (export "gruStep")
    (param $input i32) (param $hidden i32) (param $state i32) (param $end i32) (param $size i32) (param $result i32)
    (local $new v128) (local $update v128) (local $twice i32)
    (local.set $input (call $bytes (local.get $input)))
    (local.set $hidden (call $bytes (local.get $hidden)))
    (local.set $state (call $bytes (local.get $state)))
    (local.set $end (call $bytes (local.get $end)))
    (local.set $size (call $bytes (local.get $size)))
    (local.set $result (call $bytes (local.get $result)))
    (local.set $twice (i32.shl (local.get $size) (i32.const 1)))
    (loop $units
      (local.set $new (call $tanh (f32x4.add
        (v128.load (i32.add (local.get $input) (local.get $twice)))
        (f32x4.mul
          (call $sigmoid (f32x4.add (v128.load (local.get $input)) (v128.load (local.get $hidden))))
          (v128.load (i32.add (local.get $hidden) (local.get $twice)))))))
      (local.set $update (call $sigmoid (f32x4.add
        (v128.load (i32.add (local.get $input) (local.get $size)))
        (v128.load (i32.add (local.get $hidden) (local.get $size))))))
      (v128.store (local.get $result) (f32x4.add (local.get $new)
        (f32x4.mul (local.get $update) (f32x4.sub (v128.load (local.get $state)) (local.get $new)))))
      (local.set $input (i32.add (local.get $input) (i32.const 16)))
      (local.set $hidden (i32.add (local.get $hidden) (i32.const 16)))
      (local.set $result (i32.add (local.get $result) (i32.const 16)))
      (br_if $units (i32.lt_u
        (local.tee $state (i32.add (local.get $state) (i32.const 16)))
        (local.get $end)))))

  ;; Turns a layer that is stored in steps into numbers, in its own place from `layer` to `end`: the last quarter of it holds
  ;; a signed byte for each weight; `steps` has the step of each row of `units` weights.
  (func (export "unpack") (param $layer i32) (param $end i32) (param $units i32) (param $steps i32)
    (local $byte i32) (local $row i32) (local $step f32)
    (local.set $layer (call $bytes (local.get $layer)))
    (local.set $end (call $bytes (local.get $end)))
    (local.set $units (call $bytes (local.get $units)))
    (local.set $steps (call $bytes (local.get $steps)))
    (local.set $byte (i32.sub (local.get $end)
      (i32.shr_u (i32.sub (local.get $end) (local.get $layer)) (i32.const 2))))
    (loop $rows
      (local.set $step (f32.load (local.get $steps)))
      (local.set $row (i32.add (local.get $layer) (local.get $units)))
      (loop $weights
        (f32.store (local.get $layer)
          (f32.mul (local.get $step) (f32.convert_i32_s (i32.load8_s (local.get $byte)))))
        (local.set $byte (i32.add (local.get $byte) (i32.const 1)))
        (br_if $weights (i32.lt_u
          (local.tee $layer (i32.add (local.get $layer) (i32.const 4)))
          (local.get $row))))
      (local.set $steps (i32.add (local.get $steps) (i32.const 4)))
      (br_if $rows (i32.lt_u (local.get $layer) (local.get $end)))))

  ;; Replaces each value from `start` to `end` by how many of its `deviations` it is above its mean, clipped to ±`most`.
  (func (export "standardize") (param $start i32) (param $end i32) (param $means i32) (param $deviations i32) (param $most f64)
    (local.set $start (call $bytes (local.get $start)))
    (local.set $end (call $bytes (local.get $end)))
    (local.set $means (call $bytes (local.get $means)))
    (local.set $deviations (call $bytes (local.get $deviations)))
    (loop $next
      (f32.store (local.get $start) (f32.demote_f64
        (f64.max (f64.neg (local.get $most)) (f64.min (local.get $most)
          (f64.div
            (f64.sub (f64.promote_f32 (f32.load (local.get $start))) (f64.promote_f32 (f32.load (local.get $means))))
            (f64.promote_f32 (f32.load (local.get $deviations))))))))
      (local.set $means (i32.add (local.get $means) (i32.const 4)))
      (local.set $deviations (i32.add (local.get $deviations) (i32.const 4)))
      (br_if $next (i32.lt_u
        (local.tee $start (i32.add (local.get $start) (i32.const 4)))
        (local.get $end)))))

  ;; Adds the values from `start` to `end` to the sums from `sums` on, which are 64-bit floats.
  (func (export "addTo") (param $start i32) (param $end i32) (param $sums i32)
    (local.set $start (call $bytes (local.get $start)))
    (local.set $end (call $bytes (local.get $end)))
    (local.set $sums (call $bytes (local.get $sums)))
    (loop $next
      (f64.store (local.get $sums)
        (f64.add (f64.load (local.get $sums)) (f64.promote_f32 (f32.load (local.get $start)))))
      (local.set $sums (i32.add (local.get $sums) (i32.const 8)))
      (br_if $next (i32.lt_u
        (local.tee $start (i32.add (local.get $start) (i32.const 4)))
        (local.get $end)))))

  ;; The dot product of the values from `start` to `end` and those from `weights` on.
  (func (export "dot") (param $weights i32) (param $start i32) (param $end i32) (result f64)
    (local $sum f64)
    (local.set $weights (call $bytes (local.get $weights)))
    (local.set $start (call $bytes (local.get $start)))
    (local.set $end (call $bytes (local.get $end)))
    (loop $next
      (local.set $sum (f64.add (local.get $sum)
        (f64.mul (f64.promote_f32 (f32.load (local.get $weights))) (f64.promote_f32 (f32.load (local.get $start))))))
      (local.set $weights (i32.add (local.get $weights) (i32.const 4)))
      (br_if $next (i32.lt_u
        (local.tee $start (i32.add (local.get $start) (i32.const 4)))
        (local.get $end))))
    (local.get $sum)))
