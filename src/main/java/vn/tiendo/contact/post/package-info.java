/** The catalogue of posts whose contacts a unit must tell; only for this room. */
@NullMarked
package vn.tiendo.contact.post;

import org.jspecify.annotations.NullMarked;
