/** Guards the door: who is let in, for how long, and what each page asks for. */
@NullMarked
package vn.thuocso.dashboard.access.login;

import org.jspecify.annotations.NullMarked;
