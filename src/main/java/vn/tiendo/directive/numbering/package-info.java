/** The clerk's number, and what the register keeps of the directive that has it. */
@NullMarked
package vn.tiendo.directive.numbering;

import org.jspecify.annotations.NullMarked;
