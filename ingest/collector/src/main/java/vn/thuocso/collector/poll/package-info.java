/** Shows poll forms and takes their ballots, without knowing who answers. */
@NullMarked
package vn.thuocso.collector.poll;

import org.jspecify.annotations.NullMarked;
