// SPDX-License-Identifier: Apache-2.0
/** Files and hands that mean no good: what is broken by chance, and what is broken on purpose. */
package oobesim.attack;
