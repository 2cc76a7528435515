/** Official documents box by box as Decree 30/2020, annex I, orders them: written as .docx, shown on the screen, checked. */
@NullMarked
@NamedInterface("paper")
package vn.tiendo.document.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
