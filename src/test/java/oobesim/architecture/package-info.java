// SPDX-License-Identifier: Apache-2.0

/// Reads the law of `docs/architecture.md` and judges compiled classes by it.
package oobesim.architecture;
