/** What is entered about units and people, one by one or from lists, and the rules that it must keep. */
@NullMarked
@NamedInterface("entry")
package vn.tiendo.organization.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
