// SPDX-License-Identifier: Apache-2.0
/** What a screen reader is told of a scene, and what it is not told. */
package oobesim.ui.spoken;
