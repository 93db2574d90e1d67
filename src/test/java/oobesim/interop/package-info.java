// SPDX-License-Identifier: Apache-2.0
/** Charts in the hands of other people's programs: what they read, draw and do. */
package oobesim.interop;
