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
import java.util.Locale;

/** A mail server that answers one command as it is told and all others with yes. */
final class AnsweringServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String command;
    private final String answer;

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
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String said = message ? "." : line.toUpperCase(Locale.ROOT);
            if (message && !line.equals(".")) {
                continue;
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
