/** Pages and forms about contacts. */
@NullMarked
package vn.tiendo.contact.ui;

import org.jspecify.annotations.NullMarked;
