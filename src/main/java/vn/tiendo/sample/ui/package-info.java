/** The bar with which the sample's time is moved. */
@NullMarked
package vn.tiendo.sample.ui;

import org.jspecify.annotations.NullMarked;
