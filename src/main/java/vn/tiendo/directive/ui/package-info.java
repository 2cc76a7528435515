/** Pages and forms of directives; other rooms add panels to a directive's page. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.directive.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
