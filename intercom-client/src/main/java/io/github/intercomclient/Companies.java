/*
 * Copyright 2026 The intercom-client authors
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.intercomclient;

import io.github.intercomclient.page.Attributes;
import io.github.intercomclient.page.Items;

/** Joins data with other data: the last value of each attribute wins, but no company is lost. */
final class Companies {
  private Companies() {}

  /** Puts later data over earlier data; companies of both are kept. */
  static Attributes join(Attributes earlier, Attributes later) {
    if (Uses.companies) {
      joinCompanies(earlier, later);
    } else {
      earlier.putAll(later);
    }
    return earlier;
  }

  private static void joinCompanies(Attributes earlier, Attributes later) {
    Items<Object> companies = Items.create();
    collect(earlier, companies);
    int before = companies.size();
    collect(later, companies);
    earlier.putAll(later);
    if (before > 0) {
      earlier.remove(Names.COMPANY);
      earlier.remove(Names.COMPANIES);
      if (companies.size() > 1) {
        earlier.put(Names.COMPANIES, companies);
      } else {
        earlier.put(Names.COMPANY, companies.get(0));
      }
    }
  }

  private static void collect(Attributes data, Items<Object> companies) {
    Object company = data.get(Names.COMPANY);
    if (company != null) {
      add(company, companies);
    }
    Object list = data.get(Names.COMPANIES);
    if (list != null) {
      Items<Object> items = Items.of(list);
      for (int i = 0; i < items.size(); i++) {
        add(items.get(i), companies);
      }
    }
  }

  /** Adds a company, merged with what is known of it. */
  private static void add(Object company, Items<Object> companies) {
    Attributes added = Attributes.of(company);
    for (int i = 0; i < companies.size(); i++) {
      Attributes known = Attributes.of(companies.get(i));
      if (added.text(Names.ID).equals(known.get(Names.ID))) {
        Attributes merged = known.copy();
        // A user who has left a company may join it again.
        merged.remove(Names.REMOVE);
        companies.set(i, merged.putAll(added));
        return;
      }
    }
    companies.add(company);
  }
}
