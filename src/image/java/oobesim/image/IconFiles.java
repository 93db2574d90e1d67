// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/// Icons of one drawing in the files that systems want; both hold PNG pictures as they are.
final class IconFiles {
  private static final int ICO_HEAD = 6;
  private static final int ICO_ENTRY = 16;

  /// Apple's names for sizes; the larger ones are those of displays with two pixels for one.
  private static final Map<Integer, String> ICNS =
      Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09");

  private IconFiles() {}

  /// An icon for Windows.
  ///
  /// @param pictures PNG files by their width
  static byte[] ico(SortedMap<Integer, byte[]> pictures) {
    SortedMap<Integer, byte[]> held = pictures.headMap(257);
    int size = ICO_HEAD + ICO_ENTRY * held.size();
    int offset = size;
    size += held.values().stream().mapToInt(png -> png.length).sum();
    ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    out.putShort((short) 0).putShort((short) 1).putShort((short) held.size());
    for (Map.Entry<Integer, byte[]> picture : held.entrySet()) {
      // Of 256 a byte says 0. Then: no palette, one plane, 32 bits a pixel.
      byte side = (byte) (int) picture.getKey();
      out.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
      out.putInt(picture.getValue().length).putInt(offset);
      offset += picture.getValue().length;
    }
    held.values().forEach(out::put);
    return out.array();
  }

  /// An icon for macOS.
  ///
  /// @param pictures PNG files by their width
  static byte[] icns(SortedMap<Integer, byte[]> pictures) {
    int size =
        8
            + pictures.entrySet().stream()
                .filter(picture -> ICNS.containsKey(picture.getKey()))
                .mapToInt(picture -> 8 + picture.getValue().length)
                .sum();
    ByteBuffer out = ByteBuffer.allocate(size);
    out.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(size);
    pictures.forEach(
        (width, png) -> {
          if (ICNS.containsKey(width)) {
            out.put(ICNS.get(width).getBytes(StandardCharsets.US_ASCII));
            out.putInt(8 + png.length).put(png);
          }
        });
    return out.array();
  }
}
