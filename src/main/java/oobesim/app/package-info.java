// SPDX-License-Identifier: Apache-2.0

/// Starts the program: builds all parts and joins them, and owns the wall clock.
///
/// May import everything. Nothing imports it.
package oobesim.app;
