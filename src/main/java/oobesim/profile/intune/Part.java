// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import oobesim.document.Json;
import oobesim.i18n.Phrase;

/**
 * One thing that a file holds, taken out of its envelopes.
 *
 * @param shape what it is
 * @param body the thing itself, with its place in the file
 */
public record Part(JsonShape shape, Json body) {
  /** What it is, in words for a person. */
  public Phrase.Sentence sentence() {
    return shape == JsonShape.OTHER_OBJECT || shape == JsonShape.SURROUNDINGS
        ? GraphKind.sentence(object())
        : shape.sentence();
  }

  /** Whether a rehearsal can be built on it. */
  public boolean usable() {
    return shape.isDeploymentProfile() || shape.isPart();
  }

  /** The body where the shape says that it is an object. */
  public Json.Obj object() {
    return (Json.Obj) body;
  }
}
