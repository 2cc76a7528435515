package vn.tiendo.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a tab fetches from the server, in bytes as they come over the wire: packed, with their headers. */
public final class Transfers {

    private final CDPSession chromium;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final Map<String, Long> bytes = new ConcurrentHashMap<>();
    private final Map<String, String> packed = new ConcurrentHashMap<>();

    /** Counts from now on. */
    public Transfers(Page page) {
        chromium = page.context().newCDPSession(page);
        chromium.on("Network.responseReceived", this::answered);
        chromium.on("Network.loadingFinished", this::finished);
        chromium.send("Network.enable");
    }

    private void answered(JsonObject event) {
        String id = event.get("requestId").getAsString();
        JsonObject response = event.getAsJsonObject("response");
        addresses.put(id, response.get("url").getAsString());
        JsonObject headers = response.getAsJsonObject("headers");
        headers.keySet().stream()
                .filter("content-encoding"::equalsIgnoreCase)
                .findFirst()
                .ifPresent(name -> packed.put(id, headers.get(name).getAsString()));
    }

    private void finished(JsonObject event) {
        bytes.put(
                event.get("requestId").getAsString(),
                event.get("encodedDataLength").getAsLong());
    }

    /** As somebody who has never been here: nothing is kept, and nothing counted yet. */
    public void startAfresh() {
        chromium.send("Network.clearBrowserCache");
        addresses.clear();
        bytes.clear();
        packed.clear();
    }

    public long total() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    public Collection<String> addresses() {
        return List.copyOf(addresses.values());
    }

    /** Scripts, style sheets and what pages ask for that came as it is, and how long it is. */
    public List<String> unpacked(long atLeast) {
        return addresses.entrySet().stream()
                .filter(each -> each.getValue().matches(".*\\.(js|css)(\\?.*)?|.*[?&]v-r=uidl.*"))
                .filter(each -> !packed.containsKey(each.getKey()))
                .filter(each -> bytes.getOrDefault(each.getKey(), 0L) >= atLeast)
                .map(each -> each.getValue() + ": " + bytes.get(each.getKey()))
                .toList();
    }

    @Override
    public String toString() {
        StringBuilder list = new StringBuilder();
        bytes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(each -> list.append(each.getValue())
                        .append(' ')
                        .append(packed.getOrDefault(each.getKey(), "-"))
                        .append(' ')
                        .append(addresses.get(each.getKey()))
                        .append('\n'));
        return list.toString();
    }
}
