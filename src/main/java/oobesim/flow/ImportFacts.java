// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import oobesim.provisioning.HashFile;
import oobesim.provisioning.Registration;
import oobesim.provisioning.World;

/** Facts about the import that is to register the device: what the portal says to the file. */
final class ImportFacts {
  static final List<Fact> ALL =
      List.of(
          new Fact(
              "import.form-refused",
              "the import file is not of the form that the portal takes",
              w -> file(w).flaws().stream().anyMatch(flaw -> flaw.fault().ofForm())),
          new Fact(
              "import.hash-broken",
              "a hash in the import file is no padded Base64",
              w -> file(w).has(HashFile.Fault.HASH_BROKEN)),
          new Fact(
              "import.duplicate",
              "a device stands twice in the import file",
              w -> file(w).has(HashFile.Fault.DUPLICATE)),
          new Fact(
              "import.without-serial",
              "a row of the import file has no real serial number",
              w -> file(w).has(HashFile.Fault.NO_SERIAL)),
          new Fact(
              "import.of-other-device",
              "the import file is taken, but has no row for this device",
              w ->
                  file(w).there()
                      && file(w).accepted()
                      && !file(w).has(HashFile.Fault.NO_SERIAL)
                      && !file(w).names(w.around().device().serialNumber())),
          new Fact(
              "import.repeated",
              "the import file names a device that this tenant has already",
              w -> named(w) && registration(w).owner() == Registration.Owner.THIS),
          new Fact(
              "registration.of-other-tenant",
              "another tenant has registered the hash",
              w -> registration(w).owner() == Registration.Owner.OTHER));

  private ImportFacts() {}

  private static boolean named(World world) {
    return file(world).accepted() && file(world).names(world.around().device().serialNumber());
  }

  private static HashFile file(World world) {
    return registration(world).imported();
  }

  private static Registration registration(World world) {
    return world.around().circumstances().registration();
  }
}
