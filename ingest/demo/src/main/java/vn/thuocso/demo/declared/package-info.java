/** What the demonstration's units declare about themselves, year by year. */
@NullMarked
package vn.thuocso.demo.declared;

import org.jspecify.annotations.NullMarked;
