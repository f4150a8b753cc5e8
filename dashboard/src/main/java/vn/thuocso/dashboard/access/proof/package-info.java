/** Asks again who somebody is, before what is sensitive. */
@NamedInterface("proof")
@NullMarked
package vn.thuocso.dashboard.access.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
