// SPDX-License-Identifier: Apache-2.0
/** What a shown window really shows, held against a fresh drawing of the same screen. */
package oobesim.ui.live;
