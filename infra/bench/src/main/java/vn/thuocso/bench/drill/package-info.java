/** The kill drill: everything dies once, and every figure still equals the generator's book. */
@NullMarked
package vn.thuocso.bench.drill;

import org.jspecify.annotations.NullMarked;
