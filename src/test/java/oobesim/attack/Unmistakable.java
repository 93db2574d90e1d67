// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import oobesim.support.Draws;

/**
 * Secrets that are like nothing else, and that are known again in whatever form they come. Each has
 * a core of plain letters or digits, which every escaping leaves as it is, with characters around
 * it that all of them change.
 */
final class Unmistakable {
  private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZbcdfghjkmnpqrstvwxz23456789";
  private static final int CORE = 18;

  /** Each form in which a core may stand, with the secret that it gives away. */
  private final Map<String, String> forms = new LinkedHashMap<>();

  private final Draws any;

  Unmistakable(long seed) {
    any = new Draws(seed);
  }

  /** A word of several kinds of characters. */
  String word() {
    String core = any.text(CORE, CORE, LETTERS);
    return known("a<&\"" + core + "'%+\\/é=b", core);
  }

  /** A number, for what takes digits alone. */
  String number() {
    String core = any.text(CORE, CORE, "0123456789");
    return known(core, core);
  }

  private String known(String secret, String core) {
    forms.put(core, secret);
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
      byte[] bytes = core.getBytes(charset);
      forms.put(HexFormat.of().formatHex(bytes), secret);
      forms.put(HexFormat.of().withUpperCase().formatHex(bytes), secret);
      for (int before = 0; before < 3; before++) {
        forms.put(coded(bytes, before), secret);
      }
    }
    return secret;
  }

  /** What is sure of the base64 of some bytes that stand behind so many others. */
  private static String coded(byte[] bytes, int before) {
    byte[] behind = new byte[before + bytes.length];
    System.arraycopy(bytes, 0, behind, before, bytes.length);
    String text = Base64.getEncoder().withoutPadding().encodeToString(behind);
    int uneven = behind.length % 3;
    return text.substring(before == 0 ? 0 : before + 1, text.length() - (uneven == 0 ? 0 : 1));
  }

  /** The secrets that some bytes give away: in any form, in archives, in wide letters. */
  List<String> in(byte[] bytes) {
    TreeSet<String> found = new TreeSet<>();
    for (byte[] part : unpacked(bytes)) {
      // Line feeds may divide what is coded, and wide letters have a zero each.
      String text = new String(part, StandardCharsets.ISO_8859_1).replaceAll("[\\x00\\s]", "");
      forms.forEach(
          (form, secret) -> {
            if (text.contains(form)) {
              found.add(secret);
            }
          });
    }
    return List.copyOf(found);
  }

  private static List<byte[]> unpacked(byte[] bytes) {
    List<byte[]> all = new ArrayList<>(List.of(bytes));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        all.add(entry.getName().getBytes(StandardCharsets.UTF_8));
        all.addAll(unpacked(in.readAllBytes()));
      }
      return all;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
