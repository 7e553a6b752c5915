;; The arithmetic of src/core/rank/network/network.ts on four 32-bit floats at once. Compiled into kernel.json by `npm run kernel`.
;; Places and sizes are given in numbers, of which vectors have a multiple of sixteen, so that nothing is left over.
(module
  (memory (export "memory") 1)

  (func $bytes (param $numbers i32) (result i32)
    (i32.shl (local.get $numbers) (i32.const 2)))

  ;; Writes what a layer of `size` units makes of the values up to `end` to `result`: bias + weights · values. A layer is
  ;; its biases, then for each value its weights, one for each unit.
  (func (export "apply")
    (param $layer i32) (param $values i32) (param $end i32) (param $size i32) (param $result i32)
    (local $unit i32) (local $weights i32) (local $value i32)
    (local $x v128) (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $layer (call $bytes (local.get $layer)))
    (local.set $values (call $bytes (local.get $values)))
    (local.set $end (call $bytes (local.get $end)))
    (local.set $size (call $bytes (local.get $size)))
    (local.set $result (call $bytes (local.get $result)))
    ;; Sixteen units at a time: their sums stay in registers.
    (loop $units
      (local.set $weights (i32.add (local.get $layer) (local.get $unit)))
      (local.set $value (local.get $values))
      (local.set $a (v128.load (local.get $weights)))
      (local.set $b (v128.load offset=16 (local.get $weights)))
      (local.set $c (v128.load offset=32 (local.get $weights)))
      (local.set $d (v128.load offset=48 (local.get $weights)))
      (loop $inputs
        (local.set $weights (i32.add (local.get $weights) (local.get $size)))
        (local.set $x (v128.load32_splat (local.get $value)))
        (local.set $a (f32x4.add (local.get $a)
          (f32x4.mul (local.get $x) (v128.load (local.get $weights)))))
        (local.set $b (f32x4.add (local.get $b)
          (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $weights)))))
        (local.set $c (f32x4.add (local.get $c)
          (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $weights)))))
        (local.set $d (f32x4.add (local.get $d)
          (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $weights)))))
        (br_if $inputs (i32.lt_u
          (local.tee $value (i32.add (local.get $value) (i32.const 4)))
          (local.get $end))))
      (v128.store (i32.add (local.get $result) (local.get $unit)) (local.get $a))
      (v128.store offset=16 (i32.add (local.get $result) (local.get $unit)) (local.get $b))
      (v128.store offset=32 (i32.add (local.get $result) (local.get $unit)) (local.get $c))
      (v128.store offset=48 (i32.add (local.get $result) (local.get $unit)) (local.get $d))
      (br_if $units (i32.lt_u
        (local.tee $unit (i32.add (local.get $unit) (i32.const 64)))
        (local.get $size)))))

  ;; The ninth convergent of Lambert's continued fraction, x/(1 + x²/(3 + x²/(5 + …))), held where it comes to 1: off by
  ;; 0.000006 at most.
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

  ;; Replaces the values from `at` to `end` by their tanh.
  (func (export "squash") (param $at i32) (param $end i32)
    (local.set $at (call $bytes (local.get $at)))
    (local.set $end (call $bytes (local.get $end)))
    (loop $next
      (v128.store (local.get $at) (call $tanh (v128.load (local.get $at))))
      (br_if $next (i32.lt_u
        (local.tee $at (i32.add (local.get $at) (i32.const 16)))
        (local.get $end)))))

  ;; The step of a gated recurrent unit of `size`, from its state up to `end`: what its layers make of the input and of
  ;; the state, each for the gates reset, update and new in turn, to the state after them.
  (func (export "step")
    (param $input i32) (param $hidden i32) (param $state i32) (param $end i32) (param $size i32) (param $result i32)
    (local $fresh v128) (local $update v128) (local $twice i32)
    (local.set $input (call $bytes (local.get $input)))
    (local.set $hidden (call $bytes (local.get $hidden)))
    (local.set $state (call $bytes (local.get $state)))
    (local.set $end (call $bytes (local.get $end)))
    (local.set $size (call $bytes (local.get $size)))
    (local.set $result (call $bytes (local.get $result)))
    (local.set $twice (i32.shl (local.get $size) (i32.const 1)))
    (loop $units
      (local.set $fresh (call $tanh (f32x4.add
        (v128.load (i32.add (local.get $input) (local.get $twice)))
        (f32x4.mul
          (call $sigmoid (f32x4.add (v128.load (local.get $input)) (v128.load (local.get $hidden))))
          (v128.load (i32.add (local.get $hidden) (local.get $twice)))))))
      (local.set $update (call $sigmoid (f32x4.add
        (v128.load (i32.add (local.get $input) (local.get $size)))
        (v128.load (i32.add (local.get $hidden) (local.get $size))))))
      (v128.store (local.get $result) (f32x4.add (local.get $fresh)
        (f32x4.mul (local.get $update) (f32x4.sub (v128.load (local.get $state)) (local.get $fresh)))))
      (local.set $input (i32.add (local.get $input) (i32.const 16)))
      (local.set $hidden (i32.add (local.get $hidden) (i32.const 16)))
      (local.set $result (i32.add (local.get $result) (i32.const 16)))
      (br_if $units (i32.lt_u
        (local.tee $state (i32.add (local.get $state) (i32.const 16)))
        (local.get $end))))))
