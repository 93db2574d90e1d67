// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import oobesim.document.Json;

/**
 * One thing that a file holds, taken out of its envelopes.
 *
 * @param shape what it is
 * @param body the thing itself, with its place in the file
 */
public record Part(JsonShape shape, Json body) {
  /** The body where the shape says that it is an object. */
  public Json.Obj object() {
    return (Json.Obj) body;
  }
}
