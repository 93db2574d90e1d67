// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

/** Somebody watches a rehearsal until this is closed. */
@FunctionalInterface
public interface Watching extends AutoCloseable {
  /** Nothing more is told; does nothing the second time. */
  @Override
  void close();
}
