/** The proofs and remarks of an assignment, as other rooms give and read them. */
@NullMarked
@NamedInterface("evidence")
package vn.tiendo.execution.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
