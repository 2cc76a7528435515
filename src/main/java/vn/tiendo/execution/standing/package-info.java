/**
 * How far what a directive expects has come: the five cells in which an assignment stands at a moment, and what is counted of
 * them, for every page and paper alike.
 */
@NamedInterface("standing")
@NullMarked
package vn.tiendo.execution.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
