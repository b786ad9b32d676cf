package org.gouvernail.sectorplans.rating;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.math.BigDecimal;

/** A decimal as a string, as everywhere in the interface: what is read is what was written, digit for digit. */
public class DecimalText implements JsonbAdapter<BigDecimal, String> {

    @Override
    public String adaptToJson(BigDecimal decimal) {
        return decimal.toPlainString();
    }

    @Override
    public BigDecimal adaptFromJson(String text) {
        return new BigDecimal(text);
    }
}
