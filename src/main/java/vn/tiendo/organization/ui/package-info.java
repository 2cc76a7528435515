/** The pages to read units and people. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.organization.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
