/** The engine in this process: connections that are never polluted by an earlier error. */
@NullMarked
package vn.thuocso.embedded.gateway.engine;

import org.jspecify.annotations.NullMarked;
