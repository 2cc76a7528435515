package vn.tiendo.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers one command as it is told and all others with yes. */
final class AnsweringServer implements AutoCloseable {

    private static final String ID = "Message-ID: ";

    private final ServerSocket socket;
    private final String command;
    private final String answer;
    private final List<String> messageIds = new CopyOnWriteArrayList<>();

    /** @param answer e.g. {@code 451 come again later}; {@code hang up} closes the connection instead */
    AnsweringServer(String command, String answer) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.command = command;
        this.answer = answer;
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Of the messages that it has read to their end, whatever it answered. */
    List<String> messageIds() {
        return List.copyOf(messageIds);
    }

    private void serve() {
        try {
            while (true) {
                try (Socket client = socket.accept()) {
                    talk(client);
                }
            }
        } catch (SocketException closed) {
            // the test is over
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 test");
        boolean message = false;
        String id = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String said = message ? "." : line.toUpperCase(Locale.ROOT);
            if (message && !line.equals(".")) {
                id = line.startsWith(ID) ? line.substring(ID.length()) : id;
                continue;
            }
            if (message) {
                messageIds.add(id);
            }
            message = false;
            if (said.startsWith(command)) {
                if (answer.equals("hang up")) {
                    return;
                }
                say(client, answer);
            } else if (said.equals("DATA")) {
                say(client, "354 go on");
                message = true;
            } else if (said.equals("QUIT")) {
                say(client, "221 bye");
                return;
            } else {
                say(client, "250 yes");
            }
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
