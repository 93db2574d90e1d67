// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One file of an administrator as it comes by mail, in a script, in an archive, or encoded. */
final class Carried {
  private Carried() {}

  static List<byte[]> all(byte[] json) {
    String text = new String(json, StandardCharsets.UTF_8);
    String coded = Base64.getMimeEncoder().encodeToString(json);
    String plain = Base64.getEncoder().encodeToString(json);
    String line = text.replaceAll("\\s*\\R\\s*", " ");
    return Stream.of(
            coded,
            plain,
            "From a@contoso.com Mon Jan  1 00:00:00 2026\nSubject: profile\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\n"
                + "Content-Type: text/plain\n\nsee there\n--b\nContent-Type: application/json\n"
                + "Content-Transfer-Encoding: base64\n\n"
                + coded
                + "\n--b--\n\n",
            "$json = @'\n" + text + "\n'@\n$json | Out-File AutopilotConfigurationFile.json\n",
            "[IO.File]::WriteAllBytes('x.json',[Convert]::FromBase64String('" + plain + "'))\n",
            "Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\"
                + "Provisioning\\AutopilotPolicyCache]\n\"PolicyJsonCache\"=\""
                + line.replace("\\", "\\\\").replace("\"", "\\\"")
                + "\"\n",
            "value: |\n  " + text.replace("\n", "\n  ") + "\n",
            "```json\n" + text + "\n```\n",
            "> " + text.replace("\n", "\n> "),
            "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"",
            "2026-01-01 10:00:00 INFO " + line + "\n",
            "Device Serial Number,Windows Product ID,Hardware Hash,Group Tag,Assigned User\n"
                + "5CG1234567,,"
                + Base64.getEncoder().encodeToString(new byte[3000])
                + ",Sales,joni@contoso.com\n")
        .flatMap(
            form ->
                Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)
                    .map(it -> bytes(form, it)))
        .toList();
  }

  private static byte[] bytes(String text, Charset encoding) {
    return text.getBytes(encoding);
  }

  static List<byte[]> archives(byte[] json) {
    return List.of(
        zip(ZipEntry.DEFLATED, "AutopilotConfigurationFile.json", json),
        zip(ZipEntry.DEFLATED, "../../a\\..\\b.json", json),
        zip(ZipEntry.DEFLATED, "inner.zip", zip(ZipEntry.DEFLATED, "a.json", json)),
        zip(ZipEntry.DEFLATED, "bomb.json", new byte[20_000_000]));
  }

  private static byte[] zip(int method, String name, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setMethod(method);
      for (String entry : List.of("readme.txt", name)) {
        out.putNextEntry(new ZipEntry(entry));
        out.write(entry.equals(name) ? content : new byte[] {'x'});
        out.closeEntry();
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return bytes.toByteArray();
  }
}
