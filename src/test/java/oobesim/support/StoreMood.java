// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

/** How a {@link RecordStoreServer} takes a call. */
public enum StoreMood {
  /** It keeps what it is handed and says so. */
  KEEPS,
  /** It keeps nothing and says that it cannot. */
  FAILS,
  /** It keeps everything and says that it cannot. */
  KEEPS_AND_FAILS,
  /** It keeps nothing and hangs up. */
  CUTS,
  /** It keeps everything and hangs up in the middle of its answer. */
  KEEPS_AND_CUTS,
  /** It keeps everything and answers when the next call is there already. */
  KEEPS_AND_IS_LATE,
  /** It keeps everything and answers in two pieces, the second one after the next call. */
  KEEPS_AND_STOPS_HALFWAY
}
