// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/**
 * What has become of a node between two text forms.
 *
 * @param node its id, such as {@code preprov-failure/error}
 * @param what in words, such as {@code moved 4 px down}
 */
public record TextChange(String node, String what) {}
