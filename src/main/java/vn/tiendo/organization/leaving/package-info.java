/** What happens when somebody leaves a post: which open work names him, who may release him, and the end of roles and account. */
@NullMarked
@NamedInterface("leaving")
package vn.tiendo.organization.leaving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
