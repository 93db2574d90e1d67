// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import oobesim.flow.Flow;
import oobesim.flow.FlowCompiler;
import oobesim.flow.ShippedFailures;
import oobesim.instructor.chart.ChartLayout;

/// Has the libraries of which a package leaves parts out do what the program wants of them, and
/// says what came of it.
final class LibrariesAtWork {
  private LibrariesAtWork() {}

  public static void main(String[] flow) throws Exception {
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(of(Path.of(flow[0])));
  }

  /// The whole chart of a flow, laid out, and a code for a phone.
  static String of(Path flow) throws Exception {
    Flow read =
        new FlowCompiler(ShippedFailures.catalogue())
            .compile(Files.readString(flow))
            .flow()
            .orElseThrow();
    ByteMatrix code = Encoder.encode("https://localhost/?ä=1", ErrorCorrectionLevel.M).getMatrix();
    return ChartLayout.of(read) + "\n" + code;
  }
}
