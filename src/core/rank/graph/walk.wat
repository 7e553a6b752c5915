;; The loops of src/core/rank/graph/pagerank.ts, over 64-bit floats. `npm run kernel` compiles them into walk.json.
;; Arrays are named by their offset in bytes, which is stepped through them: nothing is called for the address of an element.
;; Additions are in the order of a loop in JavaScript, so that ranks are the same.
(module
  (memory (export "memory") 1)

  ;; Adds to `sums`, for each term and class, each row's weight times the row's element of `vector`.
  (func (export "sumByTerm")
    (param $rowStarts i32) (param $columns i32) (param $values i32) (param $classes i32) (param $size i32)
    (param $sums i32) (param $vector i32) (param $count i32)
    (local $firstColumn i32) (local $rowEnd i32) (local $end i32) (local $class i32) (local $sum i32) (local $value f64)
    (local.set $firstColumn (local.get $columns))
    (local.set $end (i32.add (local.get $vector) (i32.shl (local.get $count) (i32.const 3))))
    (loop $rows
      (local.set $value (f64.load (local.get $vector)))
      (local.set $class (i32.load (local.get $classes)))
      (local.set $rowEnd (i32.add (local.get $firstColumn)
        (i32.shl (i32.load offset=4 (local.get $rowStarts)) (i32.const 2))))
      (block $done
        (loop $next
          (br_if $done (i32.ge_u (local.get $columns) (local.get $rowEnd)))
          (local.set $sum (i32.add (local.get $sums) (i32.shl
            (i32.add (local.get $class) (i32.mul (local.get $size) (i32.load (local.get $columns))))
            (i32.const 3))))
          (f64.store (local.get $sum) (f64.add (f64.load (local.get $sum))
            (f64.mul (f64.load (local.get $values)) (local.get $value))))
          (local.set $columns (i32.add (local.get $columns) (i32.const 4)))
          (local.set $values (i32.add (local.get $values) (i32.const 8)))
          (br $next)))
      (local.set $rowStarts (i32.add (local.get $rowStarts) (i32.const 4)))
      (local.set $classes (i32.add (local.get $classes) (i32.const 4)))
      (br_if $rows (i32.lt_u
        (local.tee $vector (i32.add (local.get $vector) (i32.const 8)))
        (local.get $end)))))

  ;; Writes each row's product with the sums to `product`: less its own part of them, each class times its factor.
  (func (export "multiplyRows")
    (param $rowStarts i32) (param $columns i32) (param $values i32) (param $classes i32) (param $size i32)
    (param $sums i32) (param $vector i32) (param $count i32) (param $factors i32) (param $product i32)
    (local $firstColumn i32) (local $rowEnd i32) (local $end i32) (local $bytes i32) (local $class i32) (local $other i32)
    (local $sumsOfTerm i32) (local $factor i32) (local $factorEnd i32)
    (local $own f64) (local $value f64) (local $sum f64) (local $total f64)
    (local.set $firstColumn (local.get $columns))
    (local.set $end (i32.add (local.get $vector) (i32.shl (local.get $count) (i32.const 3))))
    (local.set $bytes (i32.shl (local.get $size) (i32.const 3)))
    (loop $rows
      (local.set $class (i32.load (local.get $classes)))
      (local.set $factor (i32.add (local.get $factors) (i32.mul (local.get $class) (local.get $bytes))))
      (local.set $factorEnd (i32.add (local.get $factor) (local.get $bytes)))
      (local.set $own (f64.mul (f64.load (i32.add (local.get $factor) (i32.shl (local.get $class) (i32.const 3))))
        (f64.load (local.get $vector))))
      (local.set $rowEnd (i32.add (local.get $firstColumn)
        (i32.shl (i32.load offset=4 (local.get $rowStarts)) (i32.const 2))))
      (local.set $total (f64.const 0))
      (block $done
        (loop $next
          (br_if $done (i32.ge_u (local.get $columns) (local.get $rowEnd)))
          (local.set $sumsOfTerm (i32.add (local.get $sums)
            (i32.mul (local.get $bytes) (i32.load (local.get $columns)))))
          (local.set $value (f64.load (local.get $values)))
          (local.set $sum (f64.sub (f64.mul (f64.load (local.get $factor)) (f64.load (local.get $sumsOfTerm)))
            (f64.mul (local.get $own) (local.get $value))))
          (local.set $other (local.get $factor))
          (block $all
            (loop $classes
              (br_if $all (i32.ge_u
                (local.tee $other (i32.add (local.get $other) (i32.const 8)))
                (local.get $factorEnd)))
              (local.set $sumsOfTerm (i32.add (local.get $sumsOfTerm) (i32.const 8)))
              (local.set $sum (f64.add (local.get $sum)
                (f64.mul (f64.load (local.get $other)) (f64.load (local.get $sumsOfTerm)))))
              (br $classes)))
          (local.set $total (f64.add (local.get $total) (f64.mul (local.get $value) (local.get $sum))))
          (local.set $columns (i32.add (local.get $columns) (i32.const 4)))
          (local.set $values (i32.add (local.get $values) (i32.const 8)))
          (br $next)))
      (f64.store (local.get $product) (local.get $total))
      (local.set $rowStarts (i32.add (local.get $rowStarts) (i32.const 4)))
      (local.set $classes (i32.add (local.get $classes) (i32.const 4)))
      (local.set $product (i32.add (local.get $product) (i32.const 8)))
      (br_if $rows (i32.lt_u
        (local.tee $vector (i32.add (local.get $vector) (i32.const 8)))
        (local.get $end)))))

  ;; Writes each rank over its node's degree to `scaled`; the result is the sum of the ranks whose degree is at most `least`.
  (func (export "divideByDegree")
    (param $ranks i32) (param $degrees i32) (param $scaled i32) (param $count i32) (param $least f64) (result f64)
    (local $end i32) (local $isolated f64)
    (local.set $end (i32.add (local.get $ranks) (i32.shl (local.get $count) (i32.const 3))))
    (loop $next
      (if (f64.gt (f64.load (local.get $degrees)) (local.get $least))
        (then (f64.store (local.get $scaled)
          (f64.div (f64.load (local.get $ranks)) (f64.load (local.get $degrees)))))
        (else
          (f64.store (local.get $scaled) (f64.const 0))
          (local.set $isolated (f64.add (local.get $isolated) (f64.load (local.get $ranks))))))
      (local.set $degrees (i32.add (local.get $degrees) (i32.const 8)))
      (local.set $scaled (i32.add (local.get $scaled) (i32.const 8)))
      (br_if $next (i32.lt_u
        (local.tee $ranks (i32.add (local.get $ranks) (i32.const 8)))
        (local.get $end))))
    (local.get $isolated))

  ;; Sets the ranks to `base` plus the damped product; the result is the largest change of any of them.
  (func (export "update")
    (param $ranks i32) (param $product i32) (param $count i32) (param $base f64) (param $damping f64) (result f64)
    (local $end i32) (local $rank f64) (local $largest f64)
    (local.set $end (i32.add (local.get $ranks) (i32.shl (local.get $count) (i32.const 3))))
    (loop $next
      (local.set $rank (f64.add (local.get $base) (f64.mul (local.get $damping) (f64.load (local.get $product)))))
      (local.set $largest (f64.max (local.get $largest)
        (f64.abs (f64.sub (local.get $rank) (f64.load (local.get $ranks))))))
      (f64.store (local.get $ranks) (local.get $rank))
      (local.set $product (i32.add (local.get $product) (i32.const 8)))
      (br_if $next (i32.lt_u
        (local.tee $ranks (i32.add (local.get $ranks) (i32.const 8)))
        (local.get $end))))
    (local.get $largest)))
