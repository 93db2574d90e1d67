// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.document.JsonReader;

/**
 * The JSON inside a string of an offline profile that drives branding.
 *
 * @param domain the tenant's domain, empty if not said
 * @param forced whether it forces enrolment
 */
record ServerData(String domain, boolean forced) {
  static final String KEY = "CloudAssignedAadServerData";

  /** What the string has inside. */
  static final String INSIDE = "ZeroTouchConfig";

  /** The key in there of what the file around it calls otherwise. */
  static final String FORCED_INSIDE = "ForcedEnrollment";

  private static final String DOMAIN = "CloudAssignedTenantDomain";
  private static final String FORCED = "CloudAssignedForcedEnrollment";

  private static final ServerData NOTHING = new ServerData("", false);

  /** Reads it, and reports where it contradicts the file around it. */
  static ServerData read(Json.Obj body, Findings findings) {
    Optional<Json> place = body.get(KEY);
    if (place.isEmpty()) {
      return NOTHING;
    }
    Optional<Json.Obj> inner = inner(place.get());
    if (inner.isEmpty()) {
      findings.add(FindingCode.SERVER_DATA_MALFORMED, place.get(), "key", KEY);
      return NOTHING;
    }
    String domain = text(inner.get(), DOMAIN);
    Optional<Integer> forced = number(inner.get(), FORCED_INSIDE);
    compare(body, place.get(), domain, forced, findings);
    return new ServerData(domain, forced.orElse(0) == 1);
  }

  /** What it says under a key of the file around it, empty if nothing. */
  String text(String key) {
    return key.equals(DOMAIN) ? domain : "";
  }

  /** Whether it says 1 under a key of the file around it. */
  boolean isOn(String key) {
    return key.equals(FORCED) && forced;
  }

  private static void compare(
      Json.Obj body, Json place, String domain, Optional<Integer> forced, Findings findings) {
    String outside = text(body, DOMAIN);
    if (!outside.isEmpty() && !domain.isEmpty() && !outside.equalsIgnoreCase(domain)) {
      findings.add(FindingCode.SERVER_DATA_DIFFERS, place, "inside", domain, "outside", outside);
    }
    Optional<Integer> enrollment = number(body, FORCED);
    if (forced.isPresent() && enrollment.isPresent() && !forced.equals(enrollment)) {
      findings.addOf(
          FindingCode.SERVER_DATA_DIFFERS,
          "forced",
          place,
          "inside",
          forced.get(),
          "outside",
          enrollment.get());
    }
  }

  private static Optional<Json.Obj> inner(Json place) {
    Json data = place;
    if (place instanceof Json.Text text) {
      List<Json> documents = JsonReader.read(text.value()).documents();
      data = documents.isEmpty() ? place : documents.getFirst();
    }
    return data instanceof Json.Obj object
        ? object.get(INSIDE).filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast)
        : Optional.empty();
  }

  private static String text(Json.Obj object, String key) {
    return object.get(key).map(it -> it instanceof Json.Text text ? text.value() : "").orElse("");
  }

  private static Optional<Integer> number(Json.Obj object, String key) {
    return object
        .get(key)
        .flatMap(
            it -> {
              if (it instanceof Json.Num number) {
                boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
                return one || number.value().signum() == 0
                    ? Optional.of(one ? 1 : 0)
                    : Optional.empty();
              }
              return Optional.empty();
            });
  }
}
