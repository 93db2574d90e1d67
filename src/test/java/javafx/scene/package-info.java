// SPDX-License-Identifier: Apache-2.0
/** A door to what the toolkit keeps for its own package. */
package javafx.scene;
