// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.util.Optional;
import oobesim.document.Finding;

/**
 * What became of a wish to change a setting.
 *
 * @param done whether it was changed
 * @param finding why not, or what is remarkable about the new value
 */
public record SettingChange(boolean done, Optional<Finding> finding) {}
