// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The computer name that a deployment profile's template makes.
 *
 * <p>Source: Accounts CSP and profile documentation: {@code %SERIAL%} and {@code %RAND:x%}, at most
 * fifteen characters; a serial number that is too long loses characters at its beginning.
 */
public final class ComputerName {
  private static final int MOST = 15;
  private static final Pattern RANDOM = Pattern.compile("%RAND:\\s*(\\d+)%");
  private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9-]");
  private static final String SERIAL = "%SERIAL%";

  private ComputerName() {}

  /** The name for a device; the seed decides its random digits. */
  public static String of(String template, String serialNumber, long seed) {
    String name = withDigits(template, seed);
    int room = MOST - name.replace(SERIAL, "").length();
    String serial = UNFIT.matcher(serialNumber).replaceAll("");
    String kept = serial.substring(Math.max(0, serial.length() - Math.max(0, room)));
    String full = name.replace(SERIAL, kept);
    return full.substring(0, Math.min(MOST, full.length())).toUpperCase(Locale.ROOT);
  }

  /** Somebody may have asked for more digits than any number can say. */
  private static int count(String digits) {
    String number = digits.replaceFirst("^0+", "");
    return number.length() > 2 ? MOST : Integer.parseInt("0" + number);
  }

  private static String withDigits(String template, long seed) {
    Random digits = new Random(seed);
    Matcher matcher = RANDOM.matcher(template);
    StringBuilder name = new StringBuilder();
    while (matcher.find()) {
      int count = count(matcher.group(1));
      StringBuilder random = new StringBuilder();
      for (int i = 0; i < count; i++) {
        random.append(digits.nextInt(10));
      }
      matcher.appendReplacement(name, random.toString());
    }
    matcher.appendTail(name);
    return name.toString();
  }
}
