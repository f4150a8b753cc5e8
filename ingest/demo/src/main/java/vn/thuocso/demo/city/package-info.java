/**
 * The demonstration's city: real units with real populations, and a temper for each drawn by lot.
 */
@NullMarked
package vn.thuocso.demo.city;

import org.jspecify.annotations.NullMarked;
