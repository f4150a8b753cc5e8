/** Carries what people decided to Kafka, exactly as committed and in the order of its versions. */
@ApplicationModule(allowedDependencies = {"shell"})
@NullMarked
package vn.thuocso.dashboard.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
