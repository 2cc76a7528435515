/** Lists with their filters under a name, one's own or shared within a unit. Knows no list: a page says which it is. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "organization"})
package vn.tiendo.bookmark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
