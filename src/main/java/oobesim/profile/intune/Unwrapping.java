// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.document.Json;

/** Takes things out of the envelopes that Graph and back-up tools put around them. */
public final class Unwrapping {
  /** A string of JSON in a string of JSON …: nobody means more of it than this. */
  private static final int MOST_STRINGS = 3;

  /** Objects in objects …: so deep no tool packs a profile. */
  private static final int DEEPEST = 6;

  private final List<Part> parts = new ArrayList<>();
  private final int depth;

  private Unwrapping(int depth) {
    this.depth = depth;
  }

  /** All things in the given documents, in their order. */
  public static List<Part> of(List<Json> documents) {
    Unwrapping unwrapping = new Unwrapping(0);
    documents.forEach(document -> unwrapping.open(document, 0));
    return List.copyOf(unwrapping.parts);
  }

  private void open(Json json, int strings) {
    JsonShape shape = ShapeFinder.of(json);
    switch (shape) {
      case LIST_ENVELOPE -> items(((Json.Obj) json).members().get("value"), strings);
      case ARRAY -> items(json, strings);
      case SINGLE_ENVELOPE -> open(((Json.Obj) json).members().get("value"), strings);
      case BACKUP_ELEMENT -> body(((Json.Obj) json).members().get("value"), strings);
      case TEXT_BODY -> text((Json.Text) json, strings);
      case DEVICE_IDENTITY -> device((Json.Obj) json);
      case DEVICE_PREPARATION -> parts.add(new Part(shape, PreparationSettings.policy(json)));
      case UNKNOWN -> wrapper(json, strings);
      default -> parts.add(new Part(shape, json));
    }
  }

  /** Under whatever keys a tool packs it: what is inside counts if a rehearsal can use it. */
  private void wrapper(Json json, int strings) {
    if (json instanceof Json.Obj object && depth < DEEPEST) {
      Unwrapping inner = new Unwrapping(depth + 1);
      object.members().values().stream()
          .filter(value -> isContainer(value))
          .forEach(value -> inner.open(value, strings));
      List<Part> usable = inner.parts.stream().filter(Part::usable).toList();
      if (!usable.isEmpty()) {
        parts.addAll(usable);
        return;
      }
      // A request of several that failed as a whole, for instance.
      Optional<Part> refused =
          inner.parts.stream().filter(part -> part.shape() == JsonShape.GRAPH_ERROR).findFirst();
      if (refused.isPresent()) {
        parts.add(refused.get());
        return;
      }
    }
    JsonShape named =
        json instanceof Json.Obj object ? ShapeFinder.named(object) : JsonShape.UNKNOWN;
    parts.add(new Part(named, json));
  }

  private static boolean isContainer(Json value) {
    return value instanceof Json.Obj
        || value instanceof Json.Arr
        || ShapeFinder.of(value) == JsonShape.TEXT_BODY;
  }

  /** The companion app's request expands the device's own profile. */
  private void device(Json.Obj device) {
    parts.add(new Part(JsonShape.DEVICE_IDENTITY, device));
    device
        .get("deploymentProfile")
        .or(() -> device.get("intendedDeploymentProfile"))
        .filter(profile -> ShapeFinder.of(profile) == JsonShape.GRAPH_PROFILE)
        .ifPresent(profile -> parts.add(new Part(JsonShape.GRAPH_PROFILE, profile)));
  }

  private void items(Json list, int strings) {
    ((Json.Arr) list).items().forEach(item -> open(item, strings));
  }

  private void body(Json value, int strings) {
    text((Json.Text) ((Json.Arr) value).items().getFirst(), strings);
  }

  private void text(Json.Text text, int strings) {
    List<Json> inside = PackedJson.documents(text);
    if (strings == MOST_STRINGS || inside.isEmpty()) {
      parts.add(new Part(JsonShape.UNKNOWN, text));
      return;
    }
    // Inside the string there are no lines of the file: everything stands where the string stands.
    inside.forEach(json -> open(json, strings + 1));
  }
}
