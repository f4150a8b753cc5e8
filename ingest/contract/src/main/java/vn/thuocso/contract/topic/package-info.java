/** The topics, their settings for ever, and the one way to create them. */
@NullMarked
package vn.thuocso.contract.topic;

import org.jspecify.annotations.NullMarked;
