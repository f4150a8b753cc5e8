/** Runs the engine on the inputs of a snapshot and writes down what came out. */
@NamedInterface("run")
@NullMarked
package vn.thuocso.dashboard.scoring.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
