// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.contract;

import java.util.List;
import oobesim.document.Finding;

/**
 * What a file of contracts says.
 *
 * @param flow the flow that it is about, empty if it does not say
 * @param contracts those that can be watched
 * @param findings what is wrong with the file
 */
public record ContractReading(String flow, List<Contract> contracts, List<Finding> findings) {
  public ContractReading {
    contracts = List.copyOf(contracts);
    findings = List.copyOf(findings);
  }
}
