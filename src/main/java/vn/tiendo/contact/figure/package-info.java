/** What reports tell of contacts. */
@NullMarked
package vn.tiendo.contact.figure;

import org.jspecify.annotations.NullMarked;
