/** The registers on the screen and on paper, the administrator's page, and the fields with which a clerk numbers a document. */
@NullMarked
@NamedInterface("ui")
package vn.tiendo.register.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
