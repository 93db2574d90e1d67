// SPDX-License-Identifier: Apache-2.0
package oobesim.record.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** All that a spool does to its disk, in steps: before each of them the program may end. */
interface Disk {
  /** The disk of this machine; what is done is still there after the power was cut. */
  Disk REAL =
      new Disk() {
        @Override
        public void write(Path file, byte[] bytes) throws IOException {
          try (FileChannel channel =
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
              channel.write(left);
            }
            channel.force(true);
          }
        }

        @Override
        public void move(Path from, Path to) throws IOException {
          Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
          force(to.getParent());
        }

        @Override
        public void delete(Path file) throws IOException {
          Files.deleteIfExists(file);
        }

        /** Systems that do not let a folder be opened keep its names by themselves. */
        private void force(Path folder) {
          try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
          } catch (IOException none) {
            // There is nothing to be done about it, and nothing is lost yet.
          }
        }
      };

  /** Writes a file; whoever is interrupted leaves a part of it. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Gives a file another name in one go, in place of any file that has it. */
  void move(Path from, Path to) throws IOException;

  /** Takes a file away if it is there. */
  void delete(Path file) throws IOException;
}
