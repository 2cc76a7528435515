/** Pictures that come from cameras and screens, made clean: nothing is kept of a file but what can be seen. */
@NullMarked
@NamedInterface("picture")
package vn.tiendo.prose.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
